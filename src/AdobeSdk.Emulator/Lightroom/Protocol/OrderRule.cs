using System.Text.Json;
using System.Text.RegularExpressions;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Lightroom.Protocol;

/// <summary>A text that assets are ordered by (lex64): it does not end with a hyphen, so that another one fits before it.</summary>
internal sealed partial class OrderRule : Rule
{
    public override void Check(JsonElement value, Location at, Findings findings)
    {
        if (value.ValueKind != JsonValueKind.String || !Lex64().IsMatch(value.GetString()!))
        {
            findings.Add(ValidationError.Value(at, "value is not a valid order"));
        }
    }

    [GeneratedRegex("^[-_0-9a-zA-Z]{0,1023}[_0-9a-zA-Z]\\z")]
    private static partial Regex Lex64();
}
