using System.Text.Json;
using AdobeSdk.Emulator.Photoshop.Operations;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Imaging.Operations;

/// <summary>Between <c>storage</c> and <c>href</c>: a URL with https, or a path in a storage of Adobe.</summary>
internal static class HrefRule
{
    private static readonly UrlRule s_url = new();

    public static void Check(JsonElement file, Location at, Findings findings)
    {
        if (file.Text("storage") is "external" or "azure" or "dropbox" && file.At("href") is { } href)
        {
            s_url.Check(href, at.Member("href"), findings);
        }
    }
}
