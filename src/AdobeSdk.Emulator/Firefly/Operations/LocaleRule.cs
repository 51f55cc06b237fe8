using System.Text.Json;
using System.Text.RegularExpressions;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>A language and a region, such as <c>en-US</c>.</summary>
internal sealed partial class LocaleRule : Rule
{
    public override void Check(JsonElement value, Location at, Findings findings)
    {
        if (value.ValueKind != JsonValueKind.String || !Locale().IsMatch(value.GetString()!))
        {
            findings.Add(ValidationError.Value(at, "value is not a language and a region, such as en-US"));
        }
    }

    [GeneratedRegex("^[a-z]{2}-[A-Z]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Locale();
}
