using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>What an application remembers of an album's counterpart in its own service.</summary>
/// <remarks>Adobe's schema <c>albumPayload.publishInfo</c>.</remarks>
public sealed record AlbumPublishInfo : AdobePayload
{
    /// <summary>Whatever it wants to remember, up to 1,024 characters.</summary>
    [JsonPropertyName("servicePayload")]
    public string? ServicePayload { get; init; }

    /// <summary>The counterpart's id.</summary>
    [JsonPropertyName("remoteId")]
    public string? RemoteId { get; init; }

    /// <summary>When the counterpart was made.</summary>
    [JsonPropertyName("created")]
    public LightroomDateTime? Created { get; init; }

    /// <summary>When it was last changed or deleted.</summary>
    [JsonPropertyName("updated")]
    public LightroomDateTime? Updated { get; init; }

    /// <summary>Whether it is deleted.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; init; }

    /// <summary>Where users see and edit it.</summary>
    [JsonPropertyName("remoteLinks")]
    public RemoteLinks? RemoteLinks { get; init; }

    /// <summary>The version of this record: 3 for new albums.</summary>
    [JsonPropertyName("version")]
    public int? Version { get; init; }
}
