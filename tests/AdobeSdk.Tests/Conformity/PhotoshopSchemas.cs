using AdobeSdk.Photoshop;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Which type each schema of Photoshop v2 and of masking is.</summary>
internal static class PhotoshopSchemas
{
    public static SchemaMap V2 { get; } = ModelLists.Read("photoshop-v2.json") with
    {
        Unreachable = new Dictionary<string, string>
        {
            ["AutoCropCrop"] = "typed: part of AutoCropOutput",
            ["AutoCropBoundingBox"] = "typed: part of AutoCropOutput",
            ["AutoCropObjectDetection"] = "typed: part of AutoCropOutput",
            ["AutoCropOutput"] = "typed: what an auto-crop job's result holds, though Result does not say so",
        },
        Exceptions = new Dictionary<string, Type>
        {
            ["AutoCropRequest.aspectRatio"] = typeof(IReadOnlyList<CropAspectRatio>),
            ["AutoCropRequest.zoom"] = typeof(IReadOnlyList<double>),
            ["Result.outputs"] = typeof(IReadOnlyList<ProducedFile>),
            ["JobStatusResponse.status"] = typeof(AdobeJobState),
            ["StandardIccProfile.imageMode"] = typeof(ImageColorMode),
        },
        Stricter = new HashSet<string> { "AdditionalFont.source", "SmartObjectFile.source", "Result.outputs" },
    };

    public static SchemaMap Masking { get; } = ModelLists.Read("masking.json") with
    {
        Unions = new Dictionary<string, Type> { ["GET /v1/status/{jobId}"] = typeof(MaskingJobStatus) },
        Undescribed = new Dictionary<string, string>
        {
            ["/v2/remove-background"] = "Adobe's guide to background removal",
            ["/v2/status/{jobId}"] = "Adobe's guide to background removal",
        },
    };
}
