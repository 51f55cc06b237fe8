using System.Text.Json.Serialization;
using AdobeSdk.Firefly;
using AdobeSdk.Photoshop;

namespace AdobeSdk.Tests.Conformity;

/// <summary>One of Adobe's descriptions, or a part of one, and the interface that stands for it.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="File">The description.</param>
/// <param name="Interface">The annotated interface.</param>
/// <param name="Context">How its JSON is read and written.</param>
/// <param name="Schemas">Which type each schema is.</param>
/// <param name="Operations">How many operations there are.</param>
/// <param name="SchemaCount">How many schemas there are.</param>
/// <param name="Examples">How many examples of bodies and answers there are at least.</param>
internal sealed record DescribedApi(
    string Name, string File, Type Interface, JsonSerializerContext Context, SchemaMap Schemas, int Operations, int SchemaCount, int Examples)
{
    /// <summary>The paths that the interface stands for, where the description has others too.</summary>
    public Func<string, bool>? Paths { get; init; }

    public static DescribedApi Firefly { get; } = new(
        "Firefly", "firefly-api.json", typeof(IFireflyApi), FireflyJsonContext.Default, FireflySchemas.Map, Operations: 14, SchemaCount: 104, Examples: 50);

    public static DescribedApi PhotoshopV2 { get; } = new(
        "Photoshop v2", "photoshop-v2.json", typeof(IPhotoshopApi), PhotoshopJsonContext.Default, PhotoshopSchemas.V2, Operations: 7, SchemaCount: 150, Examples: 0);

    public static DescribedApi Masking { get; } = new(
        "Masking", "photoshop-v1.json", typeof(IMaskingApi), PhotoshopJsonContext.Default, PhotoshopSchemas.Masking, Operations: 5, SchemaCount: 19, Examples: 4)
    {
        Paths = path => path.StartsWith("/v1/", StringComparison.Ordinal),
    };

    public static TheoryData<string> Names => [.. All.Select(api => api.Name)];

    private static DescribedApi[] All => [Firefly, PhotoshopV2, Masking];

    public static DescribedApi Named(string name) => All.Single(api => api.Name == name);

    /// <summary>Reads the description, or skips the calling test where it is not to be had.</summary>
    public OpenApiDocument Read()
    {
        OpenApiDocument document = new(AdobeDescriptions.Read(File));
        return Paths is null ? document : document.Only(Paths);
    }

    public override string ToString() => Name;
}
