using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>Where a composite is.</summary>
/// <remarks>Adobe's schema <c>PublicBinary-Output</c>.</remarks>
public sealed record CompositeFile : AdobePayload
{
    /// <summary>A pre-signed URL. It expires one hour after the job was done.</summary>
    [JsonPropertyName("url")]
    public required Uri Url { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"CompositeFile {{ Url = {WithoutSignature(Url)} }}";
}
