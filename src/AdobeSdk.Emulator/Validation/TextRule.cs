using System.Globalization;
using System.Text.Json;

namespace AdobeSdk.Emulator.Validation;

internal sealed class TextRule(int min, int max) : Rule
{
    public override void Check(JsonElement value, Location at, Findings findings)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            findings.Add(ValidationError.WrongType(at, "str type expected", "str"));
            return;
        }

        // Characters as a person counts code points: an emoji is one, not two.
        int length = value.GetString()!.EnumerateRunes().Count();
        if (length < min)
        {
            findings.Add(ValidationError.Limit(at, $"ensure this value has at least {min.ToString(CultureInfo.InvariantCulture)} characters", "any_str.min_length", min));
        }
        else if (length > max)
        {
            findings.Add(ValidationError.Limit(at, $"ensure this value has at most {max.ToString(CultureInfo.InvariantCulture)} characters", "any_str.max_length", max));
        }
    }
}
