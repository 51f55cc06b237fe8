using AdobeSdk.Photoshop;

namespace AdobeSdk.Imaging.V1;

/// <summary>Makes version 2's layers, which have a type for each kind and for each operation.</summary>
internal static class LayerFactory
{
    private const string BackgroundOnly = "a background takes a new picture and a visibility alone: make it a layer first (EditBackgroundLayer.ConvertToLayer).";

    public static LayerEdit Added(LayerLook look, AddOperation operation)
    {
        bool? clipped = look.Mask?.Clip;
        AddedLayer layer = Kind(look).Value switch
        {
            "textLayer" => new AddTextLayer { Operation = operation, IsClipped = clipped, Text = TextTranslation.Layer(Needed(look.Text, look, "Text"), look.Bounds) },
            "adjustmentLayer" => new AddAdjustmentLayer { Operation = operation, IsClipped = clipped, Adjustments = AdjustmentTranslation.Adjustment(Needed(look.Adjustments, look, "Adjustments"), look.Where) },
            "smartObject" => new AddSmartObjectLayer { Operation = operation, IsClipped = clipped, SmartObject = SmartObject(look) },
            "fillLayer" => new AddSolidColorLayer { Operation = operation, IsClipped = clipped, Fill = Fill(Needed(look.Fill, look, "Fill")) },
            "layerSection" => new AddGroupLayer { Operation = operation },
            "backgroundLayer" => new AddBackgroundLayer { Operation = operation, Image = look.Input is { } background ? FileTranslation.Image(background) : null },
            "layer" => new AddLayer { Operation = operation, IsClipped = clipped, Image = FileTranslation.Image(Needed(look.Input, look, "Input")) },
            _ => throw Unknown(look),
        };
        AddedLayer named = layer with { Id = look.Id, Name = look.Name, PixelMask = look.Mask is { } mask ? Mask(mask) : null };
        return Seen(named, look);
    }

    public static LayerEdit Edited(LayerLook look)
    {
        EditOperation operation = LayerOperation.Edit();
        bool? clipped = look.Mask?.Clip;
        EditedLayer layer = Kind(look).Value switch
        {
            "textLayer" => new EditTextLayer { Operation = operation, IsClipped = clipped, Text = look.Text is { } text ? TextTranslation.Layer(text, look.Bounds) : null },
            "adjustmentLayer" => new EditAdjustmentLayer { Operation = operation, IsClipped = clipped, Adjustments = look.Adjustments is { } values ? AdjustmentTranslation.Adjustment(values, look.Where) : null },
            "smartObject" => new EditSmartObjectLayer { Operation = operation, IsClipped = clipped, SmartObject = look.Input is null && look.Linked is null ? null : SmartObject(look) },
            "fillLayer" => new EditSolidColorLayer { Operation = operation, IsClipped = clipped, Fill = look.Fill is { } fill ? Fill(fill) : null },
            "layerSection" => new EditGroupLayer { Operation = operation },
            "backgroundLayer" => Background(look, operation),
            "layer" => new EditLayer { Operation = operation, IsClipped = clipped, Image = look.Input is { } image ? FileTranslation.Image(image) : null },
            _ => throw Unknown(look),
        };
        EditedLayer named = layer with { Id = look.Id, Name = look.Name, PixelMask = look.Mask is { Input: not null } or { Enabled: not null } or { Linked: not null } or { Offset: not null } ? Edit(look.Mask) : null };
        return Seen(named, look);
    }

    // Version 1 told kinds by what stood there; a change of nothing but looks says no kind.
    private static LayerKind Kind(LayerLook look) => look switch
    {
        { Type: { } type } => type,
        { Text: not null } => LayerKind.TextLayer,
        { Adjustments: not null } => LayerKind.AdjustmentLayer,
        { Fill: not null } => LayerKind.FillLayer,
        { Linked: not null } => LayerKind.SmartObject,
        { Input: not null } => LayerKind.Layer,
        _ => throw NotTranslatable.Because($"{look.Where}", "it wants to know the kind of layer: set Type."),
    };

    private static LayerEdit Seen(VisibleLayer layer, LayerLook look)
    {
        VisibleLayer seen = layer with
        {
            IsVisible = look.Visible,
            BlendOptions = look.Blend is { } blend ? Blend(blend, look.Where) : null,
            Protection = look.Locked is { } locked ? [locked ? LayerProtection.All : LayerProtection.None] : null,
        };
        bool isPlacedByText = look.Text is not null;
        return seen switch
        {
            _ when isPlacedByText => seen,
            _ when look.FillToCanvas => seen with { TransformMode = TransformMode.Fill },
            _ when Transform(look) is { } transform => seen with { TransformMode = TransformMode.Custom, Transform = transform },
            _ => seen,
        };
    }

    private static LayerTransform? Transform(LayerLook look)
    {
        LayerBounds? bounds = look.Bounds;
        return bounds is null && look.HorizontalAlign is null && look.VerticalAlign is null ? null : new LayerTransform
        {
            Offset = bounds is null ? null : new() { Horizontal = bounds.Left, Vertical = bounds.Top },
            Dimension = bounds is { Width: not null } or { Height: not null } ? new() { Width = bounds.Width, Height = bounds.Height } : null,
            HorizontalAlign = look.HorizontalAlign is { } across ? new LayerHorizontalAlign(across.Value) : null,
            VerticalAlign = look.VerticalAlign is { } down ? new LayerVerticalAlign(down.Value) : null,
        };
    }

    private static EditBackgroundLayer Background(LayerLook look, EditOperation operation)
    {
        NotTranslatable.Refuse(look.Bounds, $"{look.Where}.Bounds", BackgroundOnly);
        NotTranslatable.Refuse(look.Mask, $"{look.Where}.Mask", BackgroundOnly);
        NotTranslatable.Refuse(look.Locked, $"{look.Where}.Locked", BackgroundOnly);
        NotTranslatable.Refuse(look.Blend, $"{look.Where}.BlendOptions", BackgroundOnly);
        return new EditBackgroundLayer { Operation = operation, Image = look.Input is { } image ? FileTranslation.Image(image) : null };
    }

    private static BlendOptions Blend(LayerBlend blend, string where)
    {
        if (blend.Mode == LayerBlendMode.LinearLight)
        {
            throw NotTranslatable.Because($"{where}.BlendOptions.Mode", "it has no linear light.");
        }

        return new() { Opacity = blend.Opacity, BlendMode = blend.Mode is { } mode ? new BlendMode(Words.Snake(mode.Value)) : null };
    }

    private static SmartObject SmartObject(LayerLook look) => new() { IsLinked = look.Linked, File = look.Input is { } input ? FileTranslation.File(input) : null };

    private static LayerFill Fill(SolidFill fill) => new()
    {
        SolidColor = fill.Color is { } color ? new() { Rgb = new() { Red = color.Rgb.Red ?? 0, Green = color.Rgb.Green ?? 0, Blue = color.Rgb.Blue ?? 0 } } : null,
    };

    private static PixelMask? Mask(LayerMask mask) => mask is { Input: null, Enabled: null, Linked: null, Offset: null } ? null : new()
    {
        Source = mask.Input is { } input ? FileTranslation.Source(input) : null, IsEnabled = mask.Enabled, IsLinked = mask.Linked, Offset = Offset(mask),
    };

    private static EditPixelMask Edit(LayerMask mask) => new()
    {
        Delete = false, Source = mask.Input is { } input ? FileTranslation.Source(input) : null, IsEnabled = mask.Enabled, IsLinked = mask.Linked, Offset = Offset(mask),
    };

    private static PixelOffset? Offset(LayerMask mask) => mask.Offset is { } offset ? new() { Horizontal = offset.X, Vertical = offset.Y } : null;

    private static T Needed<T>(T? value, LayerLook look, string member)
        where T : class => value ?? throw NotTranslatable.Because($"{look.Where}.{member}", $"a layer of the kind {look.Type} has one.");

    private static NotSupportedException Unknown(LayerLook look) => NotTranslatable.Because($"{look.Where}.Type", $"the kind {look.Type} is not known.");
}
