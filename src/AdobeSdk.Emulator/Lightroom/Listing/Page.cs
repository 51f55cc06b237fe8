namespace AdobeSdk.Emulator.Lightroom.Listing;

/// <summary>A part of a sorted list.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Items, bool IsFirst, bool IsLast)
{
    /// <summary>
    /// The first of what is left. More than the limit where several are alike at its edge: a page is named by what comes before
    /// it, so that those that are alike cannot be told apart.
    /// </summary>
    /// <param name="sorted">The whole list, in the order in which it is gone through.</param>
    /// <param name="isBefore">What the page leaves behind.</param>
    /// <param name="limit">How many are wanted.</param>
    /// <param name="position">What pages are named by.</param>
    public static Page<T> Of<TKey>(IReadOnlyList<T> sorted, Func<T, bool> isBefore, int limit, Func<T, TKey> position)
    {
        int start = 0;
        while (start < sorted.Count && isBefore(sorted[start]))
        {
            start++;
        }

        int end = Math.Min(start + limit, sorted.Count);
        while (end > start && end < sorted.Count && EqualityComparer<TKey>.Default.Equals(position(sorted[end]), position(sorted[end - 1])))
        {
            end++;
        }

        return new([.. sorted.Skip(start).Take(end - start)], start == 0, end == sorted.Count);
    }
}
