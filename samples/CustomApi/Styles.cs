using System.Text.Json.Serialization;
using AdobeSdk;

namespace CustomApi;

public sealed record StylePage([property: JsonPropertyName("custom_models")] IReadOnlyList<Style> Styles);

public sealed record Style(string AssetName, string? DisplayName, string? SamplePrompt);

public sealed record DrawRequest(string Prompt, int NumVariations = 1);

public sealed record DrawnImages(IReadOnlyList<DrawnImage> Outputs);

public sealed record DrawnImage(long Seed);

/// <summary>Names every body, answer and job result, so that nothing needs reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StylePage))]
[JsonSerializable(typeof(DrawRequest))]
[JsonSerializable(typeof(JobAccepted<DrawnImages>))]
[JsonSerializable(typeof(DrawnImages))]
internal sealed partial class StylesJson : JsonSerializerContext;
