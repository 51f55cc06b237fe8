using AdobeSdk.Firefly;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Which C# type each of the description's schemas is, said by hand: names are chosen for .NET, not copied.</summary>
internal static class FireflySchemaMap
{
    public static IReadOnlyDictionary<string, Type> Records { get; } = new Dictionary<string, Type>
    {
        ["AdaptiveCompositeRequest"] = typeof(AdaptiveCompositeRequest),
        ["AdaptiveObjectInput"] = typeof(AdaptiveCompositeObject),
        ["ApiError"] = typeof(FireflyError),
        ["ApiErrorGeneric"] = typeof(FireflyGeneralError),
        ["AsyncResult"] = typeof(GenerateVideoResult),
        ["BackgroundInput"] = typeof(CompositeBackground),
        ["BaseInputImageV3"] = typeof(ImageReference),
        ["BaseInputMaskV3"] = typeof(ObjectMask),
        ["BaseModel"] = typeof(BaseModel),
        ["ClinetoSize"] = typeof(VideoSize),
        ["ContentPolicyErrorResponse"] = typeof(FireflyContentPolicyError),
        ["CustomModelFF3pInfo"] = typeof(CustomModel),
        ["CustomModelsFF3pInfo"] = typeof(CustomModelPage),
        ["ErrorBody"] = typeof(FireflyGeneralError),
        ["ErrorResponse"] = typeof(CustomModelsError),
        ["ExpandImageRequestV3"] = typeof(ExpandImageRequest),
        ["ExpandImageResponseV3"] = typeof(ExpandImageResult),
        ["FillImageRequestV3"] = typeof(FillImageRequest),
        ["FillImageResponseV3"] = typeof(FillImageResult),
        ["GenerateImagesRequestV3"] = typeof(GenerateImagesRequest),
        ["GenerateImagesResponseV3"] = typeof(GenerateImagesResult),
        ["GenerateObjectCompositeRequestV3"] = typeof(GenerateObjectCompositeRequest),
        ["GenerateObjectCompositeResponseV3"] = typeof(GenerateObjectCompositeResult),
        ["GenerateSimilarImagesRequestV3"] = typeof(GenerateSimilarImagesRequest),
        ["GenerateSimilarImagesResponseV3"] = typeof(GenerateSimilarImagesResult),
        ["GenerateVideoRequestV3"] = typeof(GenerateVideoRequest),
        ["ImageConditionV3"] = typeof(VideoKeyframe),
        ["ImageGenerateRequestV3"] = typeof(GenerateImagesV4Request),
        ["ImageRef"] = typeof(ImageReference),
        ["ImageSource"] = typeof(ImageSource),
        ["InputImageV3"] = typeof(InputImage),
        ["InputImageVideoV3"] = typeof(VideoImages),
        ["InputMaskV3"] = typeof(InputMask),
        ["JobOutput"] = typeof(CompositeImage),
        ["JobPollPayload"] = typeof(FireflyJobWithoutResult),
        ["JobResult"] = typeof(CompositeResult),
        ["JobSucceededPayload"] = typeof(FireflyJobSucceeded),
        ["Link"] = typeof(PageLink),
        ["Links"] = typeof(PageLinks),
        ["ModelSpecificPayloadV3"] = typeof(ModelSpecificPayload),
        ["ObjectInput"] = typeof(PreciseCompositeObject),
        ["OutputImageV3"] = typeof(OutputImage),
        ["OutputSpec"] = typeof(CompositeOutputFormat),
        ["Placement"] = typeof(ImagePlacement),
        ["PlacementAlignment"] = typeof(PlacementAlignment),
        ["PlacementInset"] = typeof(PlacementInset),
        ["PlacementStart"] = typeof(KeyframePlacement),
        ["PreciseCompositeRequest"] = typeof(PreciseCompositeRequest),
        ["PreciseUpsamplerRequestV3"] = typeof(UpscaleImageRequest),
        ["PreciseUpsamplerResponse"] = typeof(UpscaleImageResult),
        ["PublicBinary-Output"] = typeof(CompositeFile),
        ["PublicBinaryInputV3"] = typeof(ImageSource),
        ["PublicBinaryOutputV3"] = typeof(OutputFile),
        ["ReferenceBlobSourceV3"] = typeof(ImageSource),
        ["ReferenceBlobV3"] = typeof(ReferenceBlob),
        ["Size"] = typeof(ImageSize),
        ["StorageImage"] = typeof(StorageImage),
        ["StorageImageResponse"] = typeof(StorageImageResponse),
        ["StructureImageReferenceV3"] = typeof(StructureImageReference),
        ["StructureReferenceV3"] = typeof(StructureReference),
        ["StylesImageReferenceV3"] = typeof(StyleImageReference),
        ["StylesV3"] = typeof(ImageStyle),
        ["UpscaleBinaryOutput"] = typeof(UpscaledImage),
        ["ValidationErrorDetail"] = typeof(FireflyValidationDetail),
        ["ValidationErrorMessage"] = typeof(FireflyValidationError),
        ["ValidationErrorResponse"] = typeof(FireflyValidationFailure),
        ["VideoOutput"] = typeof(VideoOutput),
        ["VideoResult"] = typeof(VideoFile),
        ["VideoSettingsV3"] = typeof(VideoSettings),
    };

    public static IReadOnlyDictionary<string, Type> Words { get; } = new Dictionary<string, Type>
    {
        ["AlignmentHorizontal"] = typeof(HorizontalAlignment),
        ["AlignmentVertical"] = typeof(VerticalAlignment),
        ["AspectRatio"] = typeof(AspectRatio),
        ["CameraMotion"] = typeof(CameraMotion),
        ["ColligoAsyncCancelErrorCodeV3"] = typeof(FireflyErrorCode),
        ["ColligoErrorCodeAsyncV3"] = typeof(FireflyErrorCode),
        ["ColliogAsyncStatusErrorCodeV3"] = typeof(FireflyErrorCode),
        ["ContentClassV3"] = typeof(ContentClass),
        ["ContentPolicyErrorCode451"] = typeof(FireflyErrorCode),
        ["FireflyModelId"] = typeof(FireflyModelId),
        ["ReferenceBlobUsageV3"] = typeof(ReferenceBlobUsage),
        ["ShotAngle"] = typeof(ShotAngle),
        ["ShotSize"] = typeof(ShotSize),
        ["UpsampleFactor"] = typeof(UpscaleFactor),
        ["ValidationErrorCode422"] = typeof(FireflyErrorCode),
        ["VideoPromptStyle"] = typeof(VideoPromptStyle),
    };

    /// <summary>Answered by one of several schemas; their common base.</summary>
    public static IReadOnlyDictionary<string, Type> Unions { get; } = new Dictionary<string, Type>
    {
        ["JobResponse"] = typeof(FireflyJobStatus),
    };

    /// <summary>What a submit is answered with: all of them are a <see cref="JobAccepted{TResult}"/>.</summary>
    public static IReadOnlySet<string> Accepted { get; } = new HashSet<string>
    {
        "AsyncAcceptResponseV3", "AsyncJobResponse", "AsyncTaskResponse", "PreciseUpscaleAcceptResponseV3",
    };

    /// <summary>Parts of <see cref="Accepted"/>.</summary>
    public static IReadOnlySet<string> PartsOfAccepted { get; } = new HashSet<string>
    {
        "AsyncTaskLink", "AsyncTaskLinkType", "PreciseUpscaleTaskLink",
    };

    /// <summary>Multipart bodies: their members are the parameters of the multipart methods.</summary>
    public static IReadOnlySet<string> MultipartBodies { get; } = new HashSet<string>
    {
        "Body_expandImagesV3Async", "Body_fillImagesV3Async", "Body_generateImagesV3Async",
        "Body_generateObjectCompositeV3Async", "Body_generateSimilarImagesV3Async",
    };

    /// <summary>Schemas that no operation leads to, and why they have a type all the same, or have none.</summary>
    public static IReadOnlyDictionary<string, string> Unreachable { get; } = new Dictionary<string, string>
    {
        ["AsyncApiErrorV3"] = "no type: an older error body; no operation answers with it",
        ["AsyncResponseV3"] = "no type: an older status of video jobs; its result, AsyncResult, is typed",
        ["AsyncResult"] = "typed: what a video job's result is, though JobSucceededPayload does not say so",
        ["AsyncTaskResponseV3"] = "no type: an older status of image jobs; its results are typed",
        ["ColligoAsyncCancelErrorCodeV3"] = "typed: the codes that a cancel is refused with",
        ["ColliogAsyncStatusErrorCodeV3"] = "typed: the code that a status is refused with",
        ["ExpandImageResponseV3"] = "typed: what an expand job's result is",
        ["FillImageResponseV3"] = "typed: what a fill job's result is",
        ["GenerateImagesResponseV3"] = "typed: what a generate job's result is",
        ["GenerateObjectCompositeResponseV3"] = "typed: what an object composite job's result is",
        ["GenerateSimilarImagesResponseV3"] = "typed: what a generate-similar job's result is",
        ["HTTPValidationError"] = "no type: left over from the framework that Adobe's service is written in",
        ["OutputImageV3"] = "typed: part of the image results",
        ["PageSpec"] = "no type: an older page; custom models come with Links",
        ["PublicBinaryOutputV3"] = "typed: part of the image results",
        ["ValidationError"] = "no type: part of HTTPValidationError",
        ["VideoOutput"] = "typed: part of AsyncResult",
        ["VideoResult"] = "typed: part of AsyncResult",
    };

    /// <summary>Properties that the schema lacks and Adobe's service has.</summary>
    public static IReadOnlySet<(Type Type, string Property)> Additions { get; } = new HashSet<(Type, string)>
    {
        (typeof(FireflyJobSucceeded), "progress"),
        (typeof(FireflyJobWithoutResult), "progress"),
    };
}
