using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>A model that somebody trained.</summary>
/// <remarks>Adobe's schema <c>CustomModelFF3pInfo</c>.</remarks>
public sealed record CustomModel : AdobePayload
{
    /// <summary>Its id: the <c>customModelId</c> of a request.</summary>
    [JsonPropertyName("assetId")]
    public string? AssetId { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("assetName")]
    public string? AssetName { get; init; }

    /// <summary>The name that its trainer gave it.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; init; }

    /// <summary>Its version.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; init; }

    /// <summary>What it was trained on. A <c>subject</c> model needs <see cref="ConceptId"/> in the prompt.</summary>
    [JsonPropertyName("trainingMode")]
    public TrainingMode? TrainingMode { get; init; }

    /// <summary>The word that stands for the subject in a prompt.</summary>
    [JsonPropertyName("conceptId")]
    public string? ConceptId { get; init; }

    /// <summary>An example of a prompt, by its trainer.</summary>
    [JsonPropertyName("samplePrompt")]
    public string? SamplePrompt { get; init; }

    /// <summary>The model that it was trained on.</summary>
    [JsonPropertyName("baseModel")]
    public BaseModel? BaseModel { get; init; }

    /// <summary>Whether it is published.</summary>
    [JsonPropertyName("publishedState")]
    public PublishedState? PublishedState { get; init; }

    /// <summary>The media type of the asset.</summary>
    [JsonPropertyName("mediaType")]
    public string? MediaType { get; init; }

    /// <summary>How much storage it takes, in bytes.</summary>
    [JsonPropertyName("size")]
    public long? Size { get; init; }

    /// <summary>Names this very version of the asset.</summary>
    [JsonPropertyName("etag")]
    public string? Etag { get; init; }

    /// <summary>When it was created.</summary>
    [JsonPropertyName("createdDate")]
    public DateTimeOffset? CreatedDate { get; init; }

    /// <summary>When it was last changed.</summary>
    [JsonPropertyName("modifiedDate")]
    public DateTimeOffset? ModifiedDate { get; init; }
}
