using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Firefly;

/// <summary>A valid request for every operation that takes a job.</summary>
internal static class Samples
{
    public const string Generate = "/v3/images/generate-async";
    public const string GenerateV4 = "/v4/images/generate-async";
    public const string Similar = "/v3/images/generate-similar-async";
    public const string Expand = "/v3/images/expand-async";
    public const string Fill = "/v3/images/fill-async";
    public const string ObjectComposite = "/v3/images/generate-object-composite-async";
    public const string PreciseComposite = "/v3/images/precise-composite";
    public const string AdaptiveComposite = "/v3/images/adaptive-composite";
    public const string Upscale = "/v3/images/upscale";
    public const string Video = "/v3/videos/generate";

    public static IReadOnlyList<string> Paths { get; } =
        [Generate, GenerateV4, Similar, Expand, Fill, ObjectComposite, PreciseComposite, AdaptiveComposite, Upscale, Video];

    /// <summary>Sends the operation's valid request, changed by <paramref name="change"/>.</summary>
    public static async Task<Reply> SubmitAsync(Bench bench, string path, Action<JsonObject>? change = null, params (string Name, string Value)[] headers)
    {
        JsonObject body = Body(path, await bench.UploadAsync(TestPictures.Png()));
        change?.Invoke(body);
        (string, string)[] all = headers.Length > 0 ? headers : Model(path) is { } model ? [("x-model-version", model)] : [];
        return await bench.PostAsync(path, body, all);
    }

    public static JsonObject Source(string uploadId) => new() { ["source"] = new JsonObject { ["uploadId"] = uploadId } };

    public static JsonObject Square(int side) => new() { ["width"] = side, ["height"] = side };

    private static string? Model(string path) => path switch
    {
        GenerateV4 => "image5",
        Video => "video1_standard",
        _ => null,
    };

    private static JsonObject Body(string path, string upload) => path switch
    {
        Generate => new() { ["prompt"] = "a lighthouse", ["seeds"] = new JsonArray(7), ["size"] = Square(1024) },
        GenerateV4 => new() { ["prompt"] = "a lighthouse", ["seeds"] = new JsonArray(7), ["resolutionLevel"] = "1MP" },
        Similar => new() { ["image"] = Source(upload), ["seeds"] = new JsonArray(7), ["size"] = Square(1024) },
        Expand => new() { ["image"] = Source(upload), ["prompt"] = "sea", ["seeds"] = new JsonArray(7), ["size"] = Square(700) },
        Fill => new() { ["image"] = Source(upload), ["mask"] = Source(upload), ["prompt"] = "a boat", ["seeds"] = new JsonArray(7) },
        ObjectComposite => new() { ["image"] = Source(upload), ["prompt"] = "a beach", ["seeds"] = new JsonArray(7), ["size"] = Square(1024) },
        PreciseComposite or AdaptiveComposite => new()
        {
            ["background"] = new JsonObject { ["image"] = Source(upload), ["fillAreaMask"] = Source(upload) },
            ["object"] = new JsonObject { ["image"] = Source(upload) },
            ["seeds"] = new JsonArray(7),
        },
        Upscale => new() { ["image"] = Source(upload), ["seeds"] = new JsonArray(7) },
        Video => new() { ["prompt"] = "a lighthouse", ["seeds"] = new JsonArray(7), ["sizes"] = new JsonArray(Square(540)) },
        _ => throw new ArgumentException(path),
    };
}
