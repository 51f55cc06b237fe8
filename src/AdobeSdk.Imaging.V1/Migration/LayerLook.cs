namespace AdobeSdk.Imaging.V1;

/// <summary>What layers of version 1 have in common, whether they are new, changed or smart objects.</summary>
internal sealed record LayerLook
{
    /// <summary>Where it stands in the request, for messages.</summary>
    public required string Where { get; init; }

    public int? Id { get; init; }

    public string? Name { get; init; }

    public LayerKind? Type { get; init; }

    public StoredFile? Input { get; init; }

    public bool? Locked { get; init; }

    public bool? Visible { get; init; }

    public LayerBounds? Bounds { get; init; }

    public LayerMask? Mask { get; init; }

    public LayerBlend? Blend { get; init; }

    public AdjustmentValues? Adjustments { get; init; }

    public SolidFill? Fill { get; init; }

    public LayerText? Text { get; init; }

    /// <summary>Whether a smart object's content is linked.</summary>
    public bool? Linked { get; init; }

    public HorizontalAlign? HorizontalAlign { get; init; }

    public VerticalAlign? VerticalAlign { get; init; }

    public bool FillToCanvas { get; init; }
}
