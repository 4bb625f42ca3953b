"""The JSON Schema of masa.toml, for editors that complete and check while you type."""

import json

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from masa.settings.file_shape import SettingsFile

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def settings_schema() -> str:
    """Return the schema as text, made from the model."""
    schema = SettingsFile.model_json_schema(by_alias=True, schema_generator=_Plain)
    plain = {"$schema": _DIALECT, **schema, "title": "masa.toml"}
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


class _Plain(GenerateJsonSchema):
    """Leaves out what TOML cannot say: a null, and so a default that is one; and titles that repeat a key."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Return the schema of the value alone: in TOML a key without a value is left out."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Return the schema of the value alone."""
        return self.generate_inner(schema["schema"])

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002 - pydantic's own signature
        """Tell that no key gets a title."""
        return False
