using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>A page of an application's own service.</summary>
/// <remarks>
/// Adobe's schemas <c>albumPayload.publishInfo.remoteLinks.edit</c> and <c>albumPayload.publishInfo.remoteLinks.view</c>.
/// </remarks>
public sealed record RemoteLink : AdobePayload
{
    /// <summary>The whole address.</summary>
    [JsonPropertyName("href")]
    public Uri? Href { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"RemoteLink {{ Href = {WithoutSignature(Href)} }}";
}
