using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>An address of a job.</summary>
/// <remarks>Adobe's schema <c>SelfLink</c>.</remarks>
public sealed record JobLink : AdobePayload
{
    /// <summary>The URL of its status.</summary>
    [JsonPropertyName("href")]
    public Uri? Href { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"JobLink {{ Href = {WithoutSignature(Href)} }}";
}
