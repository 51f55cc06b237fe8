using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>An original that the catalog has already.</summary>
/// <remarks>Adobe's schema <c>PreconditionFailedResponse.revisions</c>.</remarks>
public sealed record DuplicateOriginal : AdobePayload
{
    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>When Lightroom's service made it.</summary>
    [JsonPropertyName("created")]
    public LightroomDateTime? Created { get; init; }

    /// <summary>The id of the account that it is from.</summary>
    [JsonPropertyName("created_by")]
    public string? CreatedBy { get; init; }

    /// <summary>When it was last changed at the service.</summary>
    [JsonPropertyName("updated")]
    public LightroomDateTime? Updated { get; init; }

    /// <summary>Where related things are, by relation, relative to <c>Base</c> of the answer that holds them.</summary>
    [JsonPropertyName("links")]
    public IReadOnlyDictionary<string, LightroomLink>? Links { get; init; }

    /// <summary>What is known of it.</summary>
    [JsonPropertyName("payload")]
    public AssetPayload? Payload { get; init; }
}
