using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>An album in a catalog.</summary>
/// <remarks>Adobe's schemas <c>readAlbumAnswer</c> and <c>getAlbumsAnswer.resources</c>.</remarks>
public sealed record LightroomAlbum : AdobePayload
{
    /// <summary>What the links are relative to.</summary>
    [JsonPropertyName("base")]
    public Uri? Base { get; init; }

    /// <summary>Its id, 32 lower-case hexadecimal digits.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Always <c>album</c>.</summary>
    [JsonPropertyName("type")]
    public LightroomResourceType? Type { get; init; }

    /// <summary>An album, or a set of albums; Lightroom's own are <c>collection</c> and <c>collection_set</c>.</summary>
    [JsonPropertyName("subtype")]
    public AlbumSubtype? Subtype { get; init; }

    /// <summary>When Lightroom's service made it.</summary>
    [JsonPropertyName("created")]
    public LightroomDateTime? Created { get; init; }

    /// <summary>When it was last changed at the service.</summary>
    [JsonPropertyName("updated")]
    public LightroomDateTime? Updated { get; init; }

    /// <summary>Where related things are, by relation, relative to <c>Base</c> of the answer that holds them.</summary>
    [JsonPropertyName("links")]
    public IReadOnlyDictionary<string, LightroomLink>? Links { get; init; }

    /// <summary>Its name and place.</summary>
    [JsonPropertyName("payload")]
    public AlbumPayload? Payload { get; init; }

    /// <summary>The API key of the application that it belongs to.</summary>
    [JsonPropertyName("serviceId")]
    public string? ServiceId { get; init; }
}
