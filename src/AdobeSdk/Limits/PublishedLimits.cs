using static AdobeSdk.AdobeCallClass;

namespace AdobeSdk.Limits;

/// <summary>
/// Adobe's published numbers, each per organisation. Of a soft and a hard one it is the soft one: beyond it Adobe is slow
/// before it refuses. Services that are named without numbers have none that are published; a 429 of theirs holds calls
/// back all the same.
/// </summary>
internal static class PublishedLimits
{
    private static readonly PublishedLimit[] s_firefly = [new(Submit, PerMinute: 4, PerDay: 9_000)];
    private static readonly PublishedLimit[] s_photoshop = [new(Submit, PerMinute: 300, PerThreeSeconds: 15), new(Status, PerThreeSeconds: 300)];

    private static readonly Dictionary<string, LimitedService[]> s_services = new LimitedService[]
    {
        new("firefly-api.adobe.io", "", s_firefly),
        new("photoshop-api.adobe.io", "", s_photoshop),

        // One host for remove background, masking, and Photoshop v1 with Lightroom and Sensei.
        new("image.adobe.io", "/v2/", new(Submit, PerThreeSeconds: 2), new(Status, PerThreeSeconds: 500)),
        new("image.adobe.io", "/v1/", new PublishedLimit(Submit, PerMinute: 60, PerDay: 9_000)),
        new("image.adobe.io", "", s_photoshop),
        new("audio-video-api.adobe.io", "/v1/generate-speech", new PublishedLimit(Submit, PerMinute: 10)),
        new("audio-video-api.adobe.io", "/v1/reframe", new PublishedLimit(Submit, PerMinute: 2)),
        new("audio-video-api.adobe.io", "/v1/transcribe", new PublishedLimit(Submit, PerMinute: 5)),
        new("audio-video-api.adobe.io", "/v1/dub", new PublishedLimit(Submit, PerMinute: 5, PerDay: 150)),
        new("audio-video-api.adobe.io", "", new(Status, PerMinute: 100), new(Read, PerMinute: 50)),
        new("indesign.adobe.io", "", new PublishedLimit(Submit, PerMinute: 250)),

        // 50 a minute, of which 5 may export renditions.
        new("express-api.adobe.io", "/beta/export-rendition", new PublishedLimit(Submit, PerMinute: 5)),
        new("express-api.adobe.io", "", new PublishedLimit(Submit, PerMinute: 45)),
        new("s3d.adobe.io", ""),
        new("illustrator-api.adobe.io", ""),
        new("illustrator-api-beta.adobe.io", ""),
        new("run-workflow.adobe.io", ""),
        new("lr.adobe.io", ""),
    }.GroupBy(service => service.Host).ToDictionary(host => host.Key, host => host.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What of a host is counted together; the last entry is the rest of it. A host that nobody knows is taken for Firefly
    /// behind another name: its numbers are the smallest.
    /// </summary>
    public static IReadOnlyList<LimitedService> Of(string host) =>
        s_services.TryGetValue(host, out LimitedService[]? services) ? services : [new LimitedService(host.ToLowerInvariant(), "", s_firefly)];
}
