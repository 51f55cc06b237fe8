using Quartz;

namespace Fleet.Work;

/// <summary>Quartz, clustered on PostgreSQL: who does what, and who goes on with the work of the dead.</summary>
internal static class FleetQuartz
{
    private static readonly JobKey s_job = new("prompt", "fleet");

    /// <summary>The same for the workers and for whoever gives them work.</summary>
    public static void Configure(IQuartzBuilder quartz, string postgres, string instance, int concurrency)
    {
        quartz.ConfigureScheduler(scheduler =>
        {
            scheduler.InstanceName = "fleet";
            scheduler.InstanceId = instance;
            scheduler.MaxBatchSize = concurrency;
            scheduler.IdleWaitTime = TimeSpan.FromSeconds(2);
        });
        quartz.UseDefaultThreadPool(concurrency);
        quartz.UsePersistentStore(store =>
        {
            store.UsePostgres(postgres);
            store.ProvisionSchema();
            store.UseClustering(cluster =>
            {
                cluster.CheckinInterval = TimeSpan.FromSeconds(2);
                cluster.CheckinMisfireThreshold = TimeSpan.FromSeconds(6);
            });
            store.ConfigureStore(options =>
            {
                // A prompt that waits its turn in the queue has not missed anything.
                options.MisfireThreshold = TimeSpan.FromDays(1);
                options.StoreJobDataAsStrings = true;
            });
        });
    }

    /// <summary>
    /// Gives every prompt a trigger, a little faster one after the other than the limit allows. All at once, the first minute's
    /// quota would be used up in a burst, and a worker that is killed in it has many POSTs on the way of which nobody knows what
    /// became of them.
    /// </summary>
    public static async Task ScheduleAsync(IScheduler scheduler, int prompts, int perMinute, CancellationToken cancellationToken)
    {
        TimeSpan apart = TimeSpan.FromMinutes(0.9 / perMinute);
        DateTimeOffset start = DateTimeOffset.UtcNow;
        IJobDetail job = JobBuilder.Create<PromptJob>().WithIdentity(s_job).StoreDurably().RequestRecovery().Build();
        ITrigger[] triggers =
        [
            .. Enumerable.Range(1, prompts).Select(id => TriggerBuilder.Create()
                .WithIdentity($"prompt-{id}", "fleet")
                .ForJob(s_job)
                .UsingJobData(PromptJob.PromptId, $"{id}")
                .WithRetryPolicy(RetryPolicy.Exponential(12, TimeSpan.FromSeconds(1), 1.5, TimeSpan.FromSeconds(15)))
                .StartAt(start + (id * apart))
                .Build()),
        ];
        await scheduler.ScheduleJob(job, triggers, cancellationToken: cancellationToken);
    }
}
