using System.CommandLine;
using AdobeSdk.Fuzzing.Engine;
using AdobeSdk.Fuzzing.Targets;

Option<int> seconds = new("--seconds") { Description = "How long to go on, all targets together.", DefaultValueFactory = static _ => 60 };
Option<string[]> only = new("--target") { Description = "Fuzzes the target of that name; may be given several times.", AllowMultipleArgumentsPerToken = true };
Option<int?> first = new("--first") { Description = "Which mutants to begin with; by default others in every run." };

RootCommand root = new("Mutates the seeds of the corpus and feeds them to everything that reads what others send. A finding is made small, written into the corpus, and ends the run.")
{
    seconds, only, first,
};
root.SetAction((parsed, cancellationToken) =>
{
    string[] names = parsed.GetValue(only) ?? [];
    if (names.FirstOrDefault(static name => AllTargets.List.All(target => target.Name != name)) is { } unknown)
    {
        Console.Error.WriteLine($"There is no target '{unknown}'. Targets: {string.Join(", ", AllTargets.List.Select(static target => target.Name))}.");
        return Task.FromResult(125);
    }

    uint begin = (uint?)parsed.GetValue(first) ?? (uint)Random.Shared.Next();
    Campaign campaign = new([.. AllTargets.List.Where(target => names.Length == 0 || names.Contains(target.Name))], begin, Console.Out);
    return Task.FromResult(campaign.Run(TimeSpan.FromSeconds(parsed.GetValue(seconds)), cancellationToken));
});
return await root.Parse(args).InvokeAsync();
