using System.Text;
using AdobeSdk.Errors;
using AdobeSdk.Fuzzing.Engine;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>Adobe's words on their way into messages: short, in one line, and without what they echo.</summary>
internal sealed class RedactionTarget() : FuzzTarget("redaction")
{
    private const int LongestText = 501;

    public override string? Read(byte[] input)
    {
        string clean = Redaction.Clean(Encoding.UTF8.GetString(input));
        return clean.Length > LongestText || clean.Any(char.IsControl) ? throw new FindingException($"Not clean: {clean}") : clean;
    }
}
