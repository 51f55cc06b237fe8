using System.Text.Json;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;

namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>A URL with https; the emulator's own storage counts as the bucket that it stands for.</summary>
internal sealed class UrlRule : Rule
{
    public override void Check(JsonElement value, Location at, Findings findings)
    {
        int before = findings.Errors.Count;
        Text(1).Check(value, at, findings);
        if (findings.Errors.Count > before)
        {
            return;
        }

        if (!Uri.TryCreate(value.GetString(), UriKind.Absolute, out Uri? url)
            || (url.Scheme != Uri.UriSchemeHttps && !(url.IsLoopback && url.AbsolutePath.StartsWith($"/{AdobeHosts.Storage}/", StringComparison.Ordinal))))
        {
            findings.Add(ValidationError.Value(at, "the URL must be HTTPS"));
        }
    }
}
