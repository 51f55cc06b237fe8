using AdobeSdk.Imaging.V1;
using AdobeSdk.Photoshop;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Which type each schema of Photoshop v1 and of Lightroom v1 is.</summary>
internal static class ImagingSchemas
{
    /// <summary>Words for storage that not every description has: the older one of Photoshop, the older one of Lightroom.</summary>
    public static IReadOnlySet<(Type Type, string Word)> StorageWords { get; } = new HashSet<(Type, string)>
    {
        (typeof(StorageWord), "adobe"), (typeof(StorageWord), "cclib"), (typeof(StorageWord), "lightroom"),
    };

    /// <summary>
    /// What no operation of <c>photoshop-v1.json</c> leads to: results of masking, with the types that <c>AdobeSdk.Photoshop</c> has
    /// for them from Adobe's guides, and leftovers of the tool that wrote the description.
    /// </summary>
    public static IReadOnlyDictionary<string, Type?> OfNoOperation { get; } = new SortedDictionary<string, Type?>(StringComparer.Ordinal)
    {
        ["FillMaskedAreasJobApiResponse"] = typeof(FillMaskedAreasResult),
        ["GranularBodyPartLabel"] = null,
        ["ImageBoundingBox"] = typeof(MaskBox),
        ["JobStatusResponse"] = null,
        ["MaskBodyPartsImageMediaType"] = null,
        ["MaskBodyPartsJobApiResponse"] = typeof(MaskBodyPartsResult),
        ["MaskBodyPartsMaskMediaType"] = null,
        ["MaskBodyPartsOutputImage"] = typeof(LabelledMask),
        ["MaskObjectsInputImageMediaType"] = null,
        ["MaskObjectsJobApiResponse"] = typeof(MaskObjectsResult),
        ["MaskObjectsOutputImage"] = typeof(LabelledMask),
        ["OutputImageDetails"] = typeof(MaskFile),
        ["RefineMaskImageMediaType"] = null,
        ["RefineMaskJobApiResponse"] = typeof(RefineMaskResult),
        ["RefineMaskOutputImage"] = typeof(MaskFile),
    };

    /// <summary>What sends a job's end as an event: in the older description and in the guides.</summary>
    private static HashSet<string> EventHeader { get; } = ["header x-gw-ims-org-id"];

    public static SchemaMap Photoshop { get; } = Read("photoshop-v1.json") with
    {
        Plain = new Dictionary<string, Type> { ["TrimToCanvasType"] = typeof(bool), ["DepthType"] = typeof(int), ["JobStatus"] = typeof(AdobeJobState), ["JobOutputStatus"] = typeof(AdobeJobState) },
        Exceptions = new Dictionary<string, Type>
        {
            ["JobOutputDetails.created"] = typeof(ImagingTimestamp),
            ["JobOutputDetails.modified"] = typeof(ImagingTimestamp),
            ["ManifestJobStatusOutputDetails.created"] = typeof(ImagingTimestamp),
            ["ManifestJobStatusOutputDetails.modified"] = typeof(ImagingTimestamp),
            ["ManifestJobDocumentDetails.bitDepth"] = typeof(string),
            ["DocumentOperationLayer.edit"] = typeof(LayerRevision),
        },
        Stricter = new HashSet<string> { "Action.href", "Action.storage" },
        Looser = new HashSet<string> { "DocumentCreateLayer.input", "DocumentOperationLayer.id", "DocumentOperationLayer.delete" },
        Undescribed = new Dictionary<string, string> { ["/pie/psdService/hello"] = "Adobe's guides, as the first call" },
    };

    // Shared with Photoshop v1, whose errors have one more code.
    public static SchemaMap Lightroom { get; } = Read("lightroom-v1.json", (typeof(ImagingError), "error_code")) with
    {
        Plain = new Dictionary<string, Type> { ["JobStatus"] = typeof(AdobeJobState) },
        Exceptions = new Dictionary<string, Type>
        {
            ["LrJobApiResponse.created"] = typeof(ImagingTimestamp),
            ["LrJobApiResponse.modified"] = typeof(ImagingTimestamp),
            ["ApplyEditsRequest.inputs"] = typeof(PhotoInput),
        },
    };

    private static SchemaMap Read(string list, params (Type, string)[] additions)
    {
        SchemaMap map = ModelLists.Read(list);
        return map with { Additions = map.Additions.Concat(additions).ToHashSet(), OtherWords = map.OtherWords.Concat(StorageWords).ToHashSet(), UndescribedParameters = EventHeader };
    }
}
