namespace AdobeSdk.Photoshop;

/// <summary>A list that Adobe's description has a single value for.</summary>
internal sealed class ManyOrOneConverter<T> : OneOrManyConverter<T>
{
    protected override bool LeavesOneAlone => false;
}
