using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>What became of one output of a job.</summary>
/// <remarks>Adobe's schema <c>JobOutputDetails</c>.</remarks>
public sealed record DevelopedPhoto : AdobePayload
{
    /// <summary>The photo's <c>href</c>.</summary>
    [JsonPropertyName("input")]
    public Uri? Input { get; init; }

    /// <summary>Adobe's word for where it is.</summary>
    [JsonPropertyName("status")]
    public AdobeJobState? Status { get; init; }

    /// <summary>The file.</summary>
    [JsonPropertyName("_links")]
    public DevelopedPhotoLinks? Links { get; init; }

    /// <summary>What went wrong, in words.</summary>
    [JsonPropertyName("details")]
    public string? Details { get; init; }

    /// <summary>What went wrong, as Adobe's guide has it.</summary>
    [JsonPropertyName("errorDetails")]
    [JsonConverter(typeof(ManyOrOneConverter<ImagingError>))]
    public IReadOnlyList<ImagingError>? ErrorDetails { get; init; }

    /// <summary>Leaves the URL's signature out.</summary>
    public override string ToString() => $"DevelopedPhoto {{ Status = {Status}, Links = {Links}, Details = {Details}, ErrorDetails = {ErrorDetails}, Input = {WithoutSignature(Input)} }}";
}
