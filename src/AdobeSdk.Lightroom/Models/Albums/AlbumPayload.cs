using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>An album's name and place.</summary>
/// <remarks>Adobe's schema <c>albumPayload</c>.</remarks>
public sealed record AlbumPayload : AdobePayload
{
    /// <summary>When the user made it, in UTC.</summary>
    [JsonPropertyName("userCreated")]
    public LightroomDateTime? UserCreated { get; init; }

    /// <summary>When the user last changed it, in UTC.</summary>
    [JsonPropertyName("userUpdated")]
    public LightroomDateTime? UserUpdated { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The asset that stands for it.</summary>
    [JsonPropertyName("cover")]
    public ResourceReference? Cover { get; init; }

    /// <summary>The set that it is in.</summary>
    [JsonPropertyName("parent")]
    public ResourceReference? Parent { get; init; }

    /// <summary>What the application remembers of it.</summary>
    [JsonPropertyName("publishInfo")]
    public AlbumPublishInfo? PublishInfo { get; init; }
}
