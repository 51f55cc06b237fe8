using System.Globalization;
using System.Text.Json;

namespace AdobeSdk.Emulator.Validation;

internal sealed class NumberRule(double min, double max) : Rule
{
    public override void Check(JsonElement value, Location at, Findings findings)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out double number))
        {
            findings.Add(ValidationError.WrongType(at, "value is not a valid float", "float"));
        }
        else if (number < min)
        {
            findings.Add(ValidationError.Limit(at, $"ensure this value is greater than or equal to {min.ToString(CultureInfo.InvariantCulture)}", "number.not_ge", min));
        }
        else if (number > max)
        {
            findings.Add(ValidationError.Limit(at, $"ensure this value is less than or equal to {max.ToString(CultureInfo.InvariantCulture)}", "number.not_le", max));
        }
    }
}
