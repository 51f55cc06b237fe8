using System.Text.Json;
using System.Text.RegularExpressions;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Lightroom.Protocol;

/// <summary>A date and time with seconds, ISO 8601; the time zone may be missing, unless UTC is asked for.</summary>
internal sealed partial class TimeRule(bool mayBeUnknown = false, bool utc = false) : Rule
{
    public const string Unknown = "0000-00-00T00:00:00";

    public override void Check(JsonElement value, Location at, Findings findings)
    {
        string text = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        if (!Is(text, utc) && !(mayBeUnknown && text == Unknown))
        {
            findings.Add(ValidationError.Value(at, "value is not a valid datetime"));
        }
    }

    public static bool Is(string text, bool utc = false) =>
        Iso().Match(text) is { Success: true } match
        && (!utc || match.Groups[2].Value == "Z")
        && DateOnly.TryParseExact(match.Groups[1].Value, "yyyy-MM-dd", out _);

    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d)T(?:2[0-3]|[01]\d):[0-5]\d:[0-5]\d(?:\.\d+)?(Z|[+-]\d\d(?::?[0-5]\d)?)?\z")]
    private static partial Regex Iso();
}
