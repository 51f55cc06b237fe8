using System.Text.Json.Nodes;
using AdobeSdk.Photoshop;

namespace AdobeSdk.Tests.Conformity;

/// <summary>The names of the lists that the models of Photoshop are written from, read from the same files.</summary>
internal static class PhotoshopSchemas
{
    public static SchemaMap V2 { get; } = Read("photoshop-v2.json") with
    {
        Unreachable = new Dictionary<string, string>
        {
            ["AutoCropCrop"] = "typed: part of AutoCropOutput",
            ["AutoCropBoundingBox"] = "typed: part of AutoCropOutput",
            ["AutoCropObjectDetection"] = "typed: part of AutoCropOutput",
            ["AutoCropOutput"] = "typed: what an auto-crop job's result holds, though Result does not say so",
        },
        Exceptions = new Dictionary<string, Type>
        {
            ["AutoCropRequest.aspectRatio"] = typeof(IReadOnlyList<CropAspectRatio>),
            ["AutoCropRequest.zoom"] = typeof(IReadOnlyList<double>),
            ["Result.outputs"] = typeof(IReadOnlyList<ProducedFile>),
            ["JobStatusResponse.status"] = typeof(AdobeJobState),
            ["StandardIccProfile.imageMode"] = typeof(ImageColorMode),
        },
        Stricter = new HashSet<string> { "AdditionalFont.source", "SmartObjectFile.source", "Result.outputs" },
    };

    public static SchemaMap Masking { get; } = Read("masking.json") with
    {
        Unions = new Dictionary<string, Type> { ["GET /v1/status/{jobId}"] = typeof(MaskingJobStatus) },
        Undescribed = new Dictionary<string, string>
        {
            ["/v2/remove-background"] = "Adobe's guide to background removal",
            ["/v2/status/{jobId}"] = "Adobe's guide to background removal",
        },
    };

    private static SchemaMap Read(string file)
    {
        string path = Path.Combine(AdobeDescriptions.RepositoryRoot(), "tools", "models", file);
        JsonObject list = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        JsonObject schemas = list["schemas"]!.AsObject();
        return new SchemaMap
        {
            Records = schemas.Where(schema => !schema.Key.StartsWith('+') && schema.Value!["accepted"] is null).ToDictionary(schema => schema.Key, schema => TypeOf(schemas, schema.Value!)),
            Words = list["words"]!.AsObject().Where(words => !words.Key.Contains('.', StringComparison.Ordinal)).ToDictionary(words => words.Key, words => TypeOf(schemas, words.Value!)),
            Accepted = schemas.Where(schema => schema.Value!["accepted"] is not null).Select(schema => schema.Key).ToHashSet(),
        };
    }

    private static Type TypeOf(JsonObject schemas, JsonNode entry) => entry["same"]?.GetValue<string>() is { } same
        ? TypeOf(schemas, schemas[same]!)
        : typeof(IPhotoshopApi).Assembly.GetType("AdobeSdk.Photoshop." + entry["as"]!.GetValue<string>().Split('/')[1], throwOnError: true)!;
}
