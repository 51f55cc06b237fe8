using System.Text.Json;

namespace AdobeSdk.Emulator.Validation;

/// <summary>One of a set of words.</summary>
internal sealed class WordRule(string[] words) : Rule
{
    public override void Check(JsonElement value, Location at, Findings findings)
    {
        if (value.ValueKind != JsonValueKind.String || !words.Contains(value.GetString()))
        {
            findings.Add(ValidationError.NotAWord(at, words));
        }
    }
}
