using System.Globalization;
using System.Text.Json;

namespace AdobeSdk.Emulator.Validation;

/// <summary>One of a set of integers.</summary>
internal sealed class ChoiceRule(long[] numbers) : Rule
{
    public override void Check(JsonElement value, Location at, Findings findings)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out long number) || !numbers.Contains(number))
        {
            findings.Add(ValidationError.NotAWord(at, [.. numbers.Select(static n => n.ToString(CultureInfo.InvariantCulture))], numbers: true));
        }
    }
}
