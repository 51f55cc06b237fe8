using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>One enlarged image.</summary>
/// <remarks>Adobe's schema <c>UpscaleBinaryOutput</c>.</remarks>
public sealed record UpscaledImage : AdobePayload, IAdobeOutput
{
    /// <summary>Its id in Firefly's storage, for later calls.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>A pre-signed URL of up to 4096 characters. It expires one hour after the job was done.</summary>
    [JsonPropertyName("presignedUrl")]
    public Uri? PresignedUrl { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Its file id in Creative Cloud.</summary>
    [JsonPropertyName("creativeCloudFileId")]
    public string? CreativeCloudFileId { get; init; }

    /// <summary>Its component id in Creative Cloud.</summary>
    [JsonPropertyName("creativeCloudComponentId")]
    public string? CreativeCloudComponentId { get; init; }

    Uri? IAdobeOutput.Url => PresignedUrl;

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"UpscaledImage {{ Id = {Id}, Name = {Name}, PresignedUrl = {WithoutSignature(PresignedUrl)} }}";
}
