using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>Where users see and edit an album in an application's own service.</summary>
/// <remarks>Adobe's schema <c>albumPayload.publishInfo.remoteLinks</c>.</remarks>
public sealed record RemoteLinks : AdobePayload
{
    /// <summary>Where they edit it.</summary>
    [JsonPropertyName("edit")]
    public RemoteLink? Edit { get; init; }

    /// <summary>Where they see it.</summary>
    [JsonPropertyName("view")]
    public RemoteLink? View { get; init; }
}
