namespace AdobeSdk.Generators.CodeFixes.Editing;

/// <summary>One thing that an editor offers to do about a diagnostic.</summary>
/// <param name="Title">What the editor's menu says.</param>
/// <param name="Key">The same for all diagnostics that "fix all" does the same about.</param>
/// <param name="EditAsync">Notes the edits.</param>
internal sealed record Offer(string Title, string Key, Func<SolutionEdits, CancellationToken, Task> EditAsync)
{
    /// <summary>For edits that are known without another look at the solution.</summary>
    public Offer(string title, string key, Action<SolutionEdits> edit)
        : this(title, key, (edits, _) => Note(edit, edits))
    {
    }

    private static Task Note(Action<SolutionEdits> edit, SolutionEdits edits)
    {
        edit(edits);
        return Task.CompletedTask;
    }
}
