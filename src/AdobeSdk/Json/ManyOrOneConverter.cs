namespace AdobeSdk;

/// <summary>A list where Adobe sends a single value as well. It is always written as a list.</summary>
/// <typeparam name="T">What is in the list. The JSON context must know it.</typeparam>
public sealed class ManyOrOneConverter<T> : OneOrManyConverter<T>
{
    /// <inheritdoc/>
    protected override bool LeavesOneAlone => false;
}
