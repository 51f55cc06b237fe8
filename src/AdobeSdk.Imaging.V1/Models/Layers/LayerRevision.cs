namespace AdobeSdk.Imaging.V1;

/// <summary>Says that a layer is changed; what is changed stands beside it. Adobe has it as an object without members.</summary>
public sealed record LayerRevision : AdobePayload;
