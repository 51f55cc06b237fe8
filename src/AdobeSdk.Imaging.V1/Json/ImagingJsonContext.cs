using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>
/// How every body and answer of Adobe's first image APIs is read and written, without reflection. What is part of these types comes
/// along.
/// </summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(JobAccepted<DocumentManifestResult>))]
[JsonSerializable(typeof(JobAccepted<LightroomV1Result>))]
[JsonSerializable(typeof(JobAccepted<PhotoshopV1Result>))]
[JsonSerializable(typeof(JobAccepted<SenseiResult>))]
[JsonSerializable(typeof(DocumentManifestRequest))]
[JsonSerializable(typeof(CreateDocumentRequest))]
[JsonSerializable(typeof(ModifyDocumentRequest))]
[JsonSerializable(typeof(CreateRenditionRequest))]
[JsonSerializable(typeof(ReplaceSmartObjectRequest))]
[JsonSerializable(typeof(PlayActionsRequest))]
[JsonSerializable(typeof(PlayActionJsonRequest))]
[JsonSerializable(typeof(ConvertActionsRequest))]
[JsonSerializable(typeof(ProductCropRequest))]
[JsonSerializable(typeof(DepthBlurRequest))]
[JsonSerializable(typeof(EditTextRequest))]
[JsonSerializable(typeof(ArtboardRequest))]
[JsonSerializable(typeof(AutoStraightenRequest))]
[JsonSerializable(typeof(AutoToneRequest))]
[JsonSerializable(typeof(EditPhotoRequest))]
[JsonSerializable(typeof(ApplyPresetRequest))]
[JsonSerializable(typeof(ApplyXmpRequest))]
[JsonSerializable(typeof(SenseiRequest))]
[JsonSerializable(typeof(PhotoshopV1JobStatus))]
[JsonSerializable(typeof(PhotoshopV1Result))]
[JsonSerializable(typeof(DocumentManifestResult))]
[JsonSerializable(typeof(LightroomV1Result))]
[JsonSerializable(typeof(SenseiResult))]
[JsonSerializable(typeof(ImagingError))]
[JsonSerializable(typeof(ImagingErrorReason))]
[JsonSerializable(typeof(ImagingValidationError))]
[JsonSerializable(typeof(ImagingRefusedValue))]
[JsonSerializable(typeof(TrialLimitError))]
public sealed partial class ImagingJsonContext : JsonSerializerContext;
