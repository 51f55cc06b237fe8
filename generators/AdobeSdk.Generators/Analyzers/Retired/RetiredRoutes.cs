namespace AdobeSdk.Generators.Analyzers.Retired;

/// <summary>The paths of Adobe's retired APIs, with what Adobe's announcements and migration guides name in their place.</summary>
internal static class RetiredRoutes
{
    private const string Photoshop = "https://photoshop-api.adobe.io";
    private const string Image = "https://image.adobe.io";
    private const string EndOfV1 = "Adobe ended on 2026-07-31";

    /// <summary>Finds the retired API that a path belongs to.</summary>
    /// <param name="path">The path, without its query.</param>
    /// <param name="host">The host, or <see langword="null"/> if it is not known; then only unmistakable paths count.</param>
    public static RetiredApi? Find(string path, string? host) => host?.ToLowerInvariant() switch
    {
        null or "image.adobe.io" => OfImageHost(path),
        "firefly-api.adobe.io" => OfFirefly(path),
        _ => null,
    };

    private static RetiredApi? OfImageHost(string path)
    {
        if (Operation(path, "/pie/psdService") is { } photoshop)
        {
            return new RetiredApi("Photoshop API v1 (/pie/psdService)", EndOfV1, OfPhotoshop(photoshop));
        }

        if (Operation(path, "/lrService") is { } lightroom)
        {
            return new RetiredApi("the Lightroom API (/lrService)", EndOfV1, Photoshop + (lightroom is "status" ? "/v2/status/{jobId}" : "/v2/edit"));
        }

        return Operation(path, "/sensei") switch
        {
            "cutout" or "mask" => new RetiredApi("Sensei's image service (/sensei)", "Adobe's guides name no more", Image + "/v2/remove-background"),
            "status" => new RetiredApi("Sensei's image service (/sensei)", "Adobe's guides name no more", Image + "/v2/status/{jobId}"),
            _ => null,
        };
    }

    private static string? OfPhotoshop(string operation) => operation switch
    {
        "renditionCreate" or "documentCreate" or "documentOperations" or "smartObject" => Photoshop + "/v2/create-composite",
        "photoshopActions" or "actionJSON" or "text" => Photoshop + "/v2/execute-actions",
        "documentManifest" => Photoshop + "/v2/generate-manifest",
        "artboardCreate" => Photoshop + "/v2/create-artboard",
        "productCrop" => Photoshop + "/v1/auto-crop",
        "status" => Photoshop + "/v2/status/{jobId}",
        "depthBlur" => null,
        _ => $"Photoshop API v2, {Photoshop}",
    };

    private static RetiredApi? OfFirefly(string path) => path.TrimEnd('/') switch
    {
        "/v3/images/generate" or "/v3/images/generate-similar" or "/v3/images/expand" or "/v3/images/fill" or "/v3/images/generate-object-composite" =>
            new RetiredApi("a synchronous operation of Firefly v3", "Adobe removed on 2025-10-03", path.TrimEnd('/') + "-async"),
        "/v2/images/generate" => Before("/v3/images/generate-async"),
        "/v1/images/expand" => Before("/v3/images/expand-async"),
        "/v1/images/fill" => Before("/v3/images/fill-async"),
        _ => null,
    };

    private static RetiredApi Before(string successor) => new("a version of Firefly before v3", "Adobe removed on 2025-09-10", successor);

    // The part after the prefix; paths of services are case-sensitive.
    private static string? Operation(string path, string prefix) =>
        path.StartsWith(prefix + "/", StringComparison.Ordinal) ? path.Substring(prefix.Length + 1).Split('/')[0] : path == prefix ? "" : null;
}
