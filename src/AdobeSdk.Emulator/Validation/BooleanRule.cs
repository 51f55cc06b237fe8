using System.Text.Json;

namespace AdobeSdk.Emulator.Validation;

internal sealed class BooleanRule : Rule
{
    public override void Check(JsonElement value, Location at, Findings findings)
    {
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            findings.Add(ValidationError.WrongType(at, "value could not be parsed to a boolean", "bool"));
        }
    }
}
