using AdobeSdk.Photoshop;

namespace AdobeSdk.Imaging.V1;

/// <summary>Layers of version 1 in the words of version 2.</summary>
internal static class LayerTranslation
{
    /// <summary>
    /// Layers of a new document. Version 1 began with the last of a list, version 2 begins with the first; both put a new layer on top.
    /// </summary>
    public static IReadOnlyList<LayerEdit>? New(IReadOnlyList<NewLayer>? layers) => layers is null ? null : [.. layers.Select(New).Reverse()];

    /// <summary>Changes of a document, the last of version 1's list first. What says nothing of a change is left out, as it was ignored.</summary>
    public static IReadOnlyList<LayerEdit>? Changes(IReadOnlyList<LayerChange>? changes) => changes is null ? null : [.. changes.Select(Change).OfType<LayerEdit>().Reverse()];

    /// <summary>Smart objects, in their order.</summary>
    public static IReadOnlyList<LayerEdit> SmartObjects(IReadOnlyList<SmartObjectLayer> layers) => [.. layers.Select(SmartObject)];

    private static LayerEdit New(NewLayer layer, int index)
    {
        string where = $"Options.Layers[{index}]";
        NotTranslatable.Refuse(layer.Children, $"{where}.Children", "add the group first, and then its layers with a placement into it.");
        return LayerFactory.Added(
            new LayerLook
            {
                Where = where, Name = layer.Name, Type = layer.Type, Input = layer.Input, Locked = layer.Locked, Visible = layer.Visible, Bounds = layer.Bounds, Mask = layer.Mask,
                Blend = layer.BlendOptions, Adjustments = layer.Adjustments, Fill = layer.Fill, Text = layer.Text, Linked = layer.SmartObject?.Linked,
            },
            LayerOperation.Add());
    }

    private static LayerEdit? Change(LayerChange change, int index)
    {
        string where = $"Options.Layers[{index}]";
        NotTranslatable.Refuse(change.Children, $"{where}.Children", "change each of the layers by itself.");
        LayerLook look = new()
        {
            Where = where, Id = change.Id, Name = change.Name, Type = change.Type, Input = change.Input, Locked = change.Locked, Visible = change.Visible, Bounds = change.Bounds, Mask = change.Mask,
            Blend = change.BlendOptions, Adjustments = change.Adjustments, Fill = change.Fill, Text = change.Text, Linked = change.SmartObject?.Linked,
            HorizontalAlign = change.HorizontalAlign, VerticalAlign = change.VerticalAlign, FillToCanvas = change.FillToCanvas == true,
        };
        return change switch
        {
            { Add: { } position } => LayerFactory.Added(look, Add(position)),
            { Delete: { } deletion } => new DeleteLayer { Id = change.Id ?? deletion.Id, Name = change.Name ?? deletion.Name, Operation = new DeleteOperation { ShouldIncludeChildren = deletion.IncludeChildren } },
            { Move: { } move } => new MoveLayer { Id = change.Id, Name = change.Name, Operation = Move(move) },
            { Edit: not null } => LayerFactory.Edited(look),
            _ => null,
        };
    }

    private static LayerEdit SmartObject(SmartObjectLayer layer, int index)
    {
        LayerLook look = new()
        {
            Where = $"Options.Layers[{index}]", Id = layer.Id, Name = layer.Name, Type = LayerKind.SmartObject, Input = layer.Input, Locked = layer.Locked, Visible = layer.Visible, Bounds = layer.Bounds,
        };
        return layer.Add is { } position ? LayerFactory.Added(look, Add(position)) : LayerFactory.Edited(look);
    }

    private static AddOperation Add(LayerPosition position)
    {
        (PlacementType place, LayerReference? reference) = Place(position.InsertAbove, position.InsertBelow, position.InsertInto, position.InsertBottom);
        return LayerOperation.Add(place, reference);
    }

    private static MoveOperation Move(LayerMove move)
    {
        (PlacementType place, LayerReference? reference) = Place(move.InsertAbove, move.InsertBelow, move.InsertInto, move.InsertBottom);
        return LayerOperation.Move(place, reference) with { ShouldIncludeChildren = move.MoveChildren };
    }

    private static (PlacementType Place, LayerReference? Reference) Place(NamedLayer? above, NamedLayer? below, NamedLayer? into, bool? bottom) => (above, below, into) switch
    {
        ({ } layer, _, _) => (PlacementType.Above, OutputTranslation.Reference(layer)),
        (_, { } layer, _) => (PlacementType.Below, OutputTranslation.Reference(layer)),
        (_, _, { } layer) => (PlacementType.Into, OutputTranslation.Reference(layer)),
        _ => (bottom == true ? PlacementType.Bottom : PlacementType.Top, null),
    };
}
