using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace AdobeSdk.Http.Hosts;

/// <summary>Adobe's own API hosts, as its guides name them. Nothing is allowed by its ending: <c>*.adobe.io</c> is more than APIs.</summary>
internal static partial class AdobeHosts
{
    private static readonly FrozenSet<string> s_known = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "firefly-api.adobe.io",
        "photoshop-api.adobe.io",
        "image.adobe.io",
        "lr.adobe.io",
        "audio-video-api.adobe.io",
        "s3d.adobe.io",
        "indesign.adobe.io",
        "illustrator-api.adobe.io",
        "illustrator-api-beta.adobe.io",
        "express-api.adobe.io",
        "run-workflow.adobe.io",
        "api.adobe.io",
        "sensei-ue1.adobe.io");

    /// <summary>All of them, but for the shards.</summary>
    public static IReadOnlyCollection<string> Known => s_known;

    /// <summary>Whether it is one of them, or one of Firefly's shards.</summary>
    public static bool Contains(string host) => s_known.Contains(host) || FireflyShard().IsMatch(host);

    // Firefly hands out status addresses on the host of the shard that runs the job: firefly-epo854211.adobe.io.
    [GeneratedRegex(@"^firefly-[a-z]{3}[0-9]{6}\.adobe\.io\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FireflyShard();
}
