using System.Globalization;
using AdobeSdk.Generators.Model;

namespace AdobeSdk.Generators.Emission;

/// <summary>A generated file's name: the interface's metadata name, so that another interface does not shift it.</summary>
internal static class HintNames
{
    public static string Of(ApiModel api, Clashes clashes) => clashes.CaseTwins.Contains(api.Claim.MetadataName)
        ? $"{api.Claim.MetadataName}.{Fingerprint(api.Claim.MetadataName)}.g.cs"
        : $"{api.Claim.MetadataName}.g.cs";

    // FNV-1a: the compiler compares file names without regard to case, this does not.
    private static string Fingerprint(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
