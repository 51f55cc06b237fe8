using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>How every body and answer of the Firefly API is read and written, without reflection.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(GenerateImagesRequest))]
[JsonSerializable(typeof(GenerateImagesV4Request))]
[JsonSerializable(typeof(GenerateSimilarImagesRequest))]
[JsonSerializable(typeof(ExpandImageRequest))]
[JsonSerializable(typeof(FillImageRequest))]
[JsonSerializable(typeof(GenerateObjectCompositeRequest))]
[JsonSerializable(typeof(PreciseCompositeRequest))]
[JsonSerializable(typeof(AdaptiveCompositeRequest))]
[JsonSerializable(typeof(UpscaleImageRequest))]
[JsonSerializable(typeof(GenerateVideoRequest))]
[JsonSerializable(typeof(JobAccepted<GenerateImagesResult>))]
[JsonSerializable(typeof(JobAccepted<GenerateSimilarImagesResult>))]
[JsonSerializable(typeof(JobAccepted<ExpandImageResult>))]
[JsonSerializable(typeof(JobAccepted<FillImageResult>))]
[JsonSerializable(typeof(JobAccepted<GenerateObjectCompositeResult>))]
[JsonSerializable(typeof(JobAccepted<CompositeResult>))]
[JsonSerializable(typeof(JobAccepted<UpscaleImageResult>))]
[JsonSerializable(typeof(JobAccepted<GenerateVideoResult>))]
[JsonSerializable(typeof(FireflyJobStatus))]
[JsonSerializable(typeof(FireflyJobSucceeded))]
[JsonSerializable(typeof(FireflyJobWithoutResult))]
[JsonSerializable(typeof(GenerateImagesResult))]
[JsonSerializable(typeof(GenerateSimilarImagesResult))]
[JsonSerializable(typeof(ExpandImageResult))]
[JsonSerializable(typeof(FillImageResult))]
[JsonSerializable(typeof(GenerateObjectCompositeResult))]
[JsonSerializable(typeof(CompositeResult))]
[JsonSerializable(typeof(UpscaleImageResult))]
[JsonSerializable(typeof(GenerateVideoResult))]
[JsonSerializable(typeof(OtherJobResult))]
[JsonSerializable(typeof(CustomModelPage))]
[JsonSerializable(typeof(StorageImageResponse))]
[JsonSerializable(typeof(FireflyError))]
[JsonSerializable(typeof(FireflyValidationFailure))]
[JsonSerializable(typeof(FireflyContentPolicyError))]
[JsonSerializable(typeof(FireflyGeneralError))]
[JsonSerializable(typeof(CustomModelsError))]
public sealed partial class FireflyJsonContext : JsonSerializerContext;
