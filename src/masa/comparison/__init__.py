"""What two versions of a document say differently: two readings and their findings in, changes out."""
