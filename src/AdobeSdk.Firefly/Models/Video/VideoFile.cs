using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>Where a generated video is.</summary>
/// <remarks>Adobe's schema <c>VideoResult</c>.</remarks>
public sealed record VideoFile : AdobePayload
{
    /// <summary>A pre-signed URL. It expires one hour after the job was done.</summary>
    [JsonPropertyName("url")]
    public required Uri Url { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"VideoFile {{ Url = {WithoutSignature(Url)} }}";
}
