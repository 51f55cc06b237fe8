using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>Where a generated image is.</summary>
/// <remarks>Adobe's schema <c>PublicBinaryOutputV3</c>.</remarks>
public sealed record OutputFile : AdobePayload
{
    /// <summary>A pre-signed URL of up to 2083 characters. It expires one hour after the job was done.</summary>
    [JsonPropertyName("url")]
    public Uri? Url { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"OutputFile {{ Url = {WithoutSignature(Url)} }}";
}
