using System.Text.Json;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>Where a source picture lies: exactly one of an upload's id and a URL on a host that Firefly reads from.</summary>
internal sealed class SourceRule(IReadOnlyList<string> hosts) : Rule
{
    /// <summary>The host suffixes that v3 takes.</summary>
    public static IReadOnlyList<string> ImageHosts { get; } = ["amazonaws.com", "windows.net", "dropboxusercontent.com", "storage.googleapis.com"];

    /// <summary>Those of v4.</summary>
    public static IReadOnlyList<string> V4Hosts { get; } = [.. ImageHosts, "frontdoor.prod.azure.cxp.adobe.com"];

    /// <summary>Those of the composites and of video.</summary>
    public static IReadOnlyList<string> CompositeHosts { get; } = [.. ImageHosts, "assets.frame.io", "adobe.io"];

    public override void Check(JsonElement value, Location at, Findings findings)
    {
        int before = findings.Errors.Count;
        Members.Check(value, at, findings);
        if (findings.Errors.Count > before)
        {
            return;
        }

        string? id = value.Text("uploadId");
        string? url = value.Text("url");
        if ((id is null) == (url is null))
        {
            findings.Add(ValidationError.Value(at, "exactly one of uploadId and url is required"));
        }
        else if (id is not null)
        {
            CheckUpload(id, at.Member("uploadId"), findings);
        }
        else if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri))
        {
            findings.Add(new ValidationError(at.Member("url"), "invalid or missing URL scheme", "value_error.url.scheme"));
        }
        else if (!IsAllowed(uri))
        {
            findings.Add(ValidationError.Value(at.Member("url"), $"host {uri.Host} is not allowed; permitted over https: {string.Join(", ", hosts)}"));
        }
    }

    private static ObjectRule Members { get; } = new ObjectRule().Optional("uploadId", Text()).Optional("url", Text(1, 2083));

    private static void CheckUpload(string id, Location at, Findings findings)
    {
        if (!Guid.TryParseExact(id, "D", out _))
        {
            findings.Add(ValidationError.WrongType(at, "value is not a valid uuid", "uuid"));
        }
        else if (!findings.HasUpload(id))
        {
            findings.Add(ValidationError.Value(at, "no upload of this id: it has expired after 7 days, or never was"));
        }
    }

    // The emulator's own storage counts as the S3 bucket that it stands for, whatever port it is reached on.
    private bool IsAllowed(Uri uri) =>
        (uri.IsLoopback && uri.AbsolutePath.StartsWith($"/{AdobeHosts.Storage}/", StringComparison.Ordinal))
        || (uri.Scheme == Uri.UriSchemeHttps && hosts.Any(host => uri.Host == host || uri.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase)));
}
