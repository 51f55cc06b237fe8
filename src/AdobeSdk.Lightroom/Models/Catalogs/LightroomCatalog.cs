using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>A user's catalog, which holds all assets and albums.</summary>
/// <remarks>Adobe's schema <c>getCatalogAnswer</c>.</remarks>
public sealed record LightroomCatalog : AdobePayload
{
    /// <summary>What the links are relative to.</summary>
    [JsonPropertyName("base")]
    public Uri? Base { get; init; }

    /// <summary>
    /// The catalog's id, 32 lower-case hexadecimal digits: what most operations ask for. It may change: a 404 about the
    /// catalog means to ask for it again.
    /// </summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>When Lightroom's service made it.</summary>
    [JsonPropertyName("created")]
    public LightroomDateTime? Created { get; init; }

    /// <summary>When it was last changed at the service.</summary>
    [JsonPropertyName("updated")]
    public LightroomDateTime? Updated { get; init; }

    /// <summary>Always <c>catalog</c>.</summary>
    [JsonPropertyName("type")]
    public LightroomResourceType? Type { get; init; }

    /// <summary>Always <c>lightroom</c>.</summary>
    [JsonPropertyName("subtype")]
    public string? Subtype { get; init; }

    /// <summary>Its name and settings.</summary>
    [JsonPropertyName("payload")]
    public CatalogPayload? Payload { get; init; }

    /// <summary>Where related things are, by relation, relative to <c>Base</c> of the answer that holds them.</summary>
    [JsonPropertyName("links")]
    public IReadOnlyDictionary<string, LightroomLink>? Links { get; init; }
}
