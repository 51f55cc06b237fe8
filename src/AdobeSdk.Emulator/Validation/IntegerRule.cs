using System.Text.Json;

namespace AdobeSdk.Emulator.Validation;

internal sealed class IntegerRule(long min, long max) : Rule
{
    public override void Check(JsonElement value, Location at, Findings findings)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out long number))
        {
            findings.Add(ValidationError.WrongType(at, "value is not a valid integer", "integer"));
        }
        else if (number < min)
        {
            findings.Add(ValidationError.Limit(at, $"ensure this value is greater than or equal to {min}", "number.not_ge", min));
        }
        else if (number > max)
        {
            findings.Add(ValidationError.Limit(at, $"ensure this value is less than or equal to {max}", "number.not_le", max));
        }
    }
}
