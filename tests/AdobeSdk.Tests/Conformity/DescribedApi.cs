using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using AdobeSdk.Firefly;
using AdobeSdk.Imaging.V1;
using AdobeSdk.Lightroom;
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
    private OpenApiDocument? _document;

    /// <summary>The paths that the interface stands for, where the description has others too.</summary>
    public Func<string, bool>? Paths { get; init; }

    /// <summary>Whether the description has bodies and answers inline, to be named by where they are.</summary>
    public bool HasInlineSchemas { get; init; }

    public static DescribedApi Firefly { get; } = new(
        "Firefly", "firefly-api.json", typeof(IFireflyApi), FireflyJsonContext.Default, FireflySchemas.Map, Operations: 14, SchemaCount: 104, Examples: 50);

    public static DescribedApi PhotoshopV2 { get; } = new(
        "Photoshop v2", "photoshop-v2.json", typeof(IPhotoshopApi), PhotoshopJsonContext.Default, PhotoshopSchemas.V2, Operations: 7, SchemaCount: 150, Examples: 0);

    public static DescribedApi Masking { get; } = new(
        "Masking", "photoshop-v1.json", typeof(IMaskingApi), PhotoshopJsonContext.Default, PhotoshopSchemas.Masking, Operations: 5, SchemaCount: 19, Examples: 4)
    {
        Paths = path => path.StartsWith("/v1/", StringComparison.Ordinal),
    };

    public static DescribedApi PhotoshopV1 { get; } = new(
        "Photoshop v1", "photoshop-v1.json", typeof(IPhotoshopV1Api), ImagingJsonContext.Default, ImagingSchemas.Photoshop, Operations: 13, SchemaCount: 122, Examples: 0)
    {
        Paths = path => path.StartsWith("/pie/", StringComparison.Ordinal),
    };

    public static DescribedApi LightroomV1 { get; } = new(
        "Lightroom v1", "lightroom-v1.json", typeof(ILightroomV1Api), ImagingJsonContext.Default, ImagingSchemas.Lightroom, Operations: 6, SchemaCount: 28, Examples: 41);

    public static DescribedApi LightroomCatalog { get; } = new(
        "Lightroom catalog", "lightroom-catalog.json", typeof(ILightroomApi), LightroomJsonContext.Default, LightroomSchemas.Map, Operations: 18, SchemaCount: 104, Examples: 2)
    {
        HasInlineSchemas = true,
    };

    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>By name, each made when it is asked for: types of the older description are found by reading it.</summary>
    private static Dictionary<string, Func<DescribedApi>> All { get; } = new()
    {
        [Firefly.Name] = () => Firefly,
        [PhotoshopV2.Name] = () => PhotoshopV2,
        [Masking.Name] = () => Masking,
        [PhotoshopV1.Name] = () => PhotoshopV1,
        [LightroomV1.Name] = () => LightroomV1,
        [LightroomCatalog.Name] = () => LightroomCatalog,
        ["Photoshop v1, older"] = () => Older("Photoshop v1, older", typeof(IPhotoshopV1Api), "/pie/", operations: 13, schemas: 193),
        ["Lightroom v1, older"] = () => Older("Lightroom v1, older", typeof(ILightroomV1Api), "/lrService/", operations: 6, schemas: 40),
        ["Sensei"] = () => Older("Sensei", typeof(ISenseiApi), "/sensei/", operations: 3, schemas: 31),
    };

    public static DescribedApi Named(string name) => All[name]();

    /// <summary>Reads the description, or skips the calling test where it is not to be had.</summary>
    public OpenApiDocument Read()
    {
        if (_document is not null)
        {
            return _document;
        }

        JsonObject description = AdobeDescriptions.Read(File);
        if (HasInlineSchemas)
        {
            InlineSchemas.Name(description, Schemas.Maps.Keys.ToHashSet());
        }

        OpenApiDocument document = OpenApiDocument.WithAnswersInPlace(description);
        return Paths is null ? document : document.Only(Paths);
    }

    public override string ToString() => Name;

    private static DescribedApi Older(string name, Type api, string path, int operations, int schemas)
    {
        bool Passes(string route) => route.StartsWith(path, StringComparison.Ordinal);
        (SchemaMap map, JsonObject document, _) = LegacyTypes.Of(LegacyDescription.Read(), api, Passes);
        return new(name, LegacyDescription.File, api, ImagingJsonContext.Default, map, operations, schemas, Examples: 0) { Paths = Passes, _document = new(document) };
    }
}
