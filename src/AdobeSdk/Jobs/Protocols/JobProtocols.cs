namespace AdobeSdk.Jobs.Protocols;

/// <summary>
/// Which family a job belongs to, by the address of its status: a handle needs to say no more. The rows are those of the
/// reference (d.1); a further family is a further row, and a protocol of its own only if it replies like none of these.
/// </summary>
internal static class JobProtocols
{
    private static readonly JobProtocol s_firefly = new StatusWordProtocol(new(["pending", "running", "cancel_pending", "not_started"]), "result");
    private static readonly JobProtocol s_photoshop = new StatusWordProtocol(new(["pending", "running"]), "result");
    private static readonly JobProtocol s_outputs = new OutputsProtocol();
    private static readonly JobProtocol s_whole = new StatusWordProtocol(new(["not_started", "pending", "running"]));

    // Of an address that no row has: a proxy in front of Adobe, an API that is not public. It takes what any family says.
    private static readonly JobProtocol s_any = new StatusWordProtocol(
        new(["not_started", "pending", "running", "cancel_pending", "cancel_requested"], partial: ["partially_succeeded", "partial_success"]), "result", "output", "outputs", "data");

    // Host, or its beginning; path's beginning. The first row that fits counts.
    private static readonly (string Host, string Path, JobProtocol Protocol)[] s_families =
    [
        ("firefly-", "/", s_firefly), // its shards as well: firefly-epo854211.adobe.io
        ("photoshop-api.adobe.io", "/", s_photoshop),
        ("image.adobe.io", "/v2/", s_photoshop), // background removal
        ("image.adobe.io", "/pie/psdService/", s_outputs),
        ("image.adobe.io", "/lrService/", s_outputs),
        ("image.adobe.io", "/", s_whole), // masking, Sensei
        ("audio-video-api.adobe.io", "/", new StatusWordProtocol(new(["pending", "running"], partial: ["partially_succeeded"])) { Pace = PollPace.Media }),
        ("s3d.adobe.io", "/", new StatusWordProtocol(new(["not_started", "running"]), "result")),
        ("indesign.adobe.io", "/", new StatusWordProtocol(new(["not_started", "running"], partial: ["partial_success"]))),
        ("illustrator-api", "/", new StatusWordProtocol(new(["running"], partial: ["partially_succeeded"]))),
        ("express-api.adobe.io", "/", new StatusWordProtocol(new(["pending", "running", "cancel_requested"], partial: ["partially_succeeded"]))),
        ("run-workflow.adobe.io", "/", new StatusWordProtocol(new(["pending", "running"], succeeded: "completed")) { Pace = PollPace.Media, CancelMethod = HttpMethod.Post }),
    ];

    /// <summary>The protocol of an address, in the form that it has at Adobe.</summary>
    public static JobProtocol For(Uri status)
    {
        foreach ((string host, string path, JobProtocol protocol) in s_families)
        {
            if (status.Host.StartsWith(host, StringComparison.OrdinalIgnoreCase) && status.AbsolutePath.StartsWith(path, StringComparison.Ordinal))
            {
                return protocol;
            }
        }

        return s_any;
    }
}
