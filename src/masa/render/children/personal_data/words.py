"""Lists of words: ordinary ones that may stand before a number, and those of mailboxes that a team shares."""

_SENTENCE = """
a about after all also an and another any anyone are as ask at be because before being both but by call can did do
does each every everybody everyone everything first five for four from get give had has have he hello help her here
him his how i if in is it its just last least less like look made make many me mine more most much my nearly next no
nobody none not nothing now of off on once one only or our out over own please she since six so some somebody
someone something such ten text than that the their them then there these they this those three through to today
tomorrow too two under until up us was we were what when where which while who whoever whole whose why will with yes
yet you your yours
"""
_TIMES = """
afternoon april august autumn christmas day days december easter evening february friday hours january july june
march may monday month months morning night november october saturday september spring summer sunday term thursday
time tuesday wednesday week weekend weekends weeks winter year years
"""
_PARTS = """
act age aged ages annex answer appendix article band box chapter class clause copy date document edition example
fact figure flat floor form goal grade group groups guide half house item key law lesson level line list map meeting
meetings minute note number numbers option order outcome page paragraph part parts phase phone place plan point
poster priorities priority question reception regulation report reports result room rule rules schedule score
section sections sheet stage step steps street suite table target task theme topic total unit version volume vote
ward website word words
"""
_WHO = """
adult adults advocate advocates agencies agency babies baby board bodies body boy boys brother brothers carer carers
chair charities charity chief child childline children children's clubs colleges committee company constable
constabulary council councillor councillors councils court courts dad director doctor doctors executive families
family father force foster friend friends girl girls government grown-up grown-ups guardian headteacher health home
homes hospital hospitals hub inspector inspectors judge lead leader leaders leads member members minister mother mum
neighbour nhs nspcc nurse nurseries nursery nurses officer officers panel parent parents partner partners
partnership people person police practitioner practitioners prison prisons probation pupil pupils samaritans school
schools scrutineer service services sister social staff student students support teacher teachers team teams trust
trusts university volunteer volunteers worker workers young youth
"""
_THINGS = """
abuse aim bullying care central change changes complaint complaints contact cost costs danger east eastern education
england english funding harm justice learning limit london maximum minimum money neglect new north northern old safe
safeguarding safety scotland south southern speak special tell training wales west western
"""
ORDINARY = frozenset(f"{_SENTENCE} {_TIMES} {_PARTS} {_WHO} {_THINGS}".split())

_SHARED = """
abuse access admin administration advice after and anti ask assessment assurance audit authority be board bookings
borough bullying business care carers central centre chair child childprotection cin city cla clerk clinic college
comms communications community complaint concern concerns contact contactus coordinator council county crime cscb
customer cyp data desk development digital director district diversity domestic duty early east edt education
emergency engagement enquiries enquiry equality events experience exploitation families family feedback first foi
for front gateway general group hear heard hello help helpdesk helpline home hospital hours hub human inclusion info
information initial insight integrated iro joint justice kids lac lado lead leaders learning leaver leavers legal
line listen listening local looked lscb lscp mail main manager masa mash meetings members mental missing my news nhs
night no north nurse of office officer one our out pals panel parent participation partner partners partnership
partnerships patient pcc people performance person place point police policy post prevent privacy professional
programme protection public quality reception recruitment referral register report reporting resources response
review reviews safe say school schools scp scrutineer scrutiny secretary secure sen senco send service services
single social south speak standards statutory strategic support survey talk team tell thresholds to town training
trust unit up us victim virtual voice voices volunteer we web welfare wellbeing west with work workforce young your
youth youthcouncil
"""
SHARED_MAILBOX = frozenset(_SHARED.split())
SHARED_STEMS = (
    *("safeguard", "child", "partnership", "enquir", "referral", "support", "service", "council", "complain", "advoca"),
    *("contact", "famil", "school", "protect", "educat", "health", "police", "commission", "office", "inspect", "team"),
)

_PROVIDERS = """
aol.co.uk aol.com blueyonder.co.uk btconnect.com btinternet.com btopenworld.com fastmail.com freeserve.co.uk
gmail.com gmx.co.uk gmx.com googlemail.com icloud.com lineone.net mac.com mail.com me.com msn.com ntlworld.com
o2.co.uk orange.net plus.com plus.net pm.me proton.me protonmail.com rocketmail.com sky.com supanet.com talktalk.net
tesco.net tiscali.co.uk tuta.io tutanota.com virgin.net virginmedia.com yandex.com ymail.com zoho.com
"""
PERSONAL_PROVIDERS = frozenset(_PROVIDERS.split())
PERSONAL_PROVIDERS_ANYWHERE = ("hotmail", "outlook", "live", "yahoo")  # with any country's ending
